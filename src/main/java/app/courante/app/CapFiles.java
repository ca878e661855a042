package app.courante.app;

import app.courante.crisis.cap.CapMessage;
import app.courante.files.cap.CapXml;
import app.courante.text.Texts;
import app.courante.ui.shell.ShellModel;

/// Writes a message into a file of the Common Alerting Protocol.
record CapFiles(ShellModel model, FileChoice files) {
    /// Tells whether it was written.
    boolean save(CapMessage message) {
        var texts = Texts.in(model.language().get());
        return new WayOut(model, files)
                .save(
                        new WayOut.Said("cap.choose", "cap.saved", "cap.not-saved"),
                        texts.of("cap.file", message.identifier()),
                        _ -> out -> CapXml.write(message, texts, out),
                        "*.cap");
    }
}
