package app.courante.ui.mobilization;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A text as a QR code with its quiet zone, black on white whatever the theme: cameras read no
/// other.
final class QrCode extends Region {
    private static final int QUIET_ZONE = 4;

    private final SVGPath dark = new SVGPath();
    private final double size;

    /// @param size the side, in pixels
    QrCode(double size) {
        this.size = size;
        getStyleClass().add("qr");
        dark.getStyleClass().add("qr-dark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        getChildren().setAll(dark);
    }

    /// Shows this text; nothing when it is empty or no code can hold it.
    void show(String text, String said) {
        setAccessibleText(said);
        dark.setContent("");
        if (text.isEmpty()) return;
        try {
            draw(
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            QUIET_ZONE,
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            // The number stands beside it in any case.
            dark.setContent("");
        }
    }

    /// Modules are whole pixels: a blurred edge costs a camera time.
    private void draw(BitMatrix modules) {
        double module = Math.max(1, Math.floor(size / modules.getWidth()));
        double edge = Math.floor((size - module * modules.getWidth()) / 2);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y))
                    path.append(
                            "M%1$s %2$sh%3$sv%3$sh-%3$sz"
                                    .formatted(edge + x * module, edge + y * module, module));
        dark.setContent(path.toString());
    }
}
