package app.courante.house.bad.ui;

import javafx.application.Platform;

/// Names the platform by a method reference, which a rule about calls would miss.
final class CallsPlatform {
    Runnable leave() {
        return Platform::exit;
    }
}
