package app.courante.house.bad.desk;

import de.siegmar.fastcsv.reader.CsvReader;

/// Reads files of others at the desk.
record ReadsCsv(CsvReader<?> reader) {}
