package app.courante.ui.mobilization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.ui.kit.Fx;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a mobile's camera makes of the code on screen.
@ExtendWith(ApplicationExtension.class)
class QrCodeTest {
    private static final double SIZE = 132;

    private @Nullable QrCode code;

    @Start
    void start(Stage stage) {
        code = new QrCode(SIZE);
        var root = new StackPane(code);
        root.getStyleClass().addAll("root", "dark");
        var scene = new Scene(root, 200, 200);
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        QrCode.class.getResource(
                                                "/app/courante/style/courante.css"))
                                .toExternalForm());
        stage.setScene(scene);
        Fx.show(stage);
    }

    /// Reads the whole window, the code on its dark ground.
    private String seen(String text) throws Exception {
        var pixels =
                Fx.on(() -> {
                    Objects.requireNonNull(code).show(text, "Code QR");
                    var picture = Objects.requireNonNull(code).getScene().snapshot(null);
                    int width = (int) picture.getWidth();
                    int height = (int) picture.getHeight();
                    var colours = new int[width * height];
                    picture.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    colours,
                                    0,
                                    width);
                    return new RGBLuminanceSource(width, height, colours);
                });
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(pixels))).getText();
    }

    @Test
    void theNumberComesBackToTheLastDigitOnADarkGround() throws Exception {
        assertEquals("tel:+33639985601", seen("tel:+33639985601"));
        assertEquals("tel:3900;phone-context=+33", seen("tel:3900;phone-context=+33"));
    }

    @Test
    void withoutANumberThereIsNoCode() {
        assertThrows(NotFoundException.class, () -> seen(""));
        assertThrows(NotFoundException.class, () -> seen("9".repeat(10_000)));
    }
}
