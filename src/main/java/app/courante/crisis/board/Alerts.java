package app.courante.crisis.board;

import java.util.List;
import java.util.Optional;

/// Every alert at an instant, the most pressing first; the hushed ones last.
public record Alerts(List<Alert> all) {
    public static final Alerts NONE = new Alerts(List.of());

    public Alerts {
        all = List.copyOf(all);
    }

    public Optional<Alert> alert(String key) {
        return all.stream().filter(alert -> alert.key().equals(key)).findFirst();
    }

    /// Those that nobody acknowledged or put off.
    public List<Alert> ringing() {
        return all.stream().filter(Alert::rings).toList();
    }
}
