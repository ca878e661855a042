/// Reads and writes what others write: plans in YAML and XLSX, logs in CSV and XLSX.
@NullMarked
package app.courante.files;

import org.jspecify.annotations.NullMarked;
