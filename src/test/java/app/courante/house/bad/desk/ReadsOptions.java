package app.courante.house.bad.desk;

import picocli.CommandLine;

/// Knows how the program was called.
record ReadsOptions(CommandLine line) {}
