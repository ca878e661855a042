package app.courante.house.bad.desk;

/// Prints where nobody reads.
final class Prints {
    void print() {
        System.out.println("saved");
    }
}
