/// Reads and writes what others write: plans in YAML, logs in CSV and XLSX.
@NullMarked
package app.courante.files;

import org.jspecify.annotations.NullMarked;
