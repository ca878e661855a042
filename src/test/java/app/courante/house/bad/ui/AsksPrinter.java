package app.courante.house.bad.ui;

import javafx.print.PrinterJob;

/// Prints past the one class that says what became of it.
final class AsksPrinter {
    boolean print() {
        return PrinterJob.createPrinterJob() != null;
    }
}
