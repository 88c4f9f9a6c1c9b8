def log = new File(basedir, 'build.log').readLines()
def errors = log.findAll { it.startsWith('[ERROR]') && it.contains('.kt:') }.toUnique()
assert errors.size() == 1
assert errors[0].contains('Source.kt:6:')
assert errors[0].contains("expected 'String', actual 'String?'")
