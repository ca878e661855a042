package app.courante.house.bad.store;

import java.util.Random;

/// Lets chance into the store.
final class ThrowsDice {
    int dice() {
        return new Random().nextInt(6);
    }
}
