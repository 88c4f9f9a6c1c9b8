package io.github.ptparser.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The three standard streams. */
record Console(InputStream in, OutputStream out, PrintWriter err) {}
