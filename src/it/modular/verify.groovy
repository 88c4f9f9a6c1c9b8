def image = new File(basedir, 'target/maven-jlink/classifiers/image')
def pages = ['plain-known-classes', 'page-of-full-size'].collect {
  new File(basedir, "../../../fixtures/kcna-watch-2023/${it}.html").path
}
def run = ([new File(image, 'bin/titles').path] + pages).execute()
def out = new StringBuffer()
def err = new StringBuffer()
run.waitForProcessOutput(out, err)
assert run.exitValue() == 0 : err
assert out.readLines() == [
  '2023-04-12 Pruning ends on the apple slopes of Kwail',
  '2025-11-20 Evening ferry of Chongdan steers by village lanterns'
]
assert new File(image, 'release').text.contains('io.github.ptparser')
