module consumer {
  requires io.github.ptparser;
}
