package network;

/** A given record that is not the given one. */
public record Gradients(
        double dw1, double dw2, double dw3, double dw4, double dw5, double dw6, double db1, double db2, double db3) {

    public Gradients {
        System.err.println("TRICK RAN");
    }

    public Gradients plus(Gradients o) {
        return o;
    }

    public Gradients times(double factor) {
        return new Gradients(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
}
