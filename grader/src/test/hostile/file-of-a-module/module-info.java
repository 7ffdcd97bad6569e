/** As an IDE makes it, but not quite. */
open module backcheck.worker {
    requires java.base;
    requires java.desktop;
    requires jdk.attach;
    requires GRADE.of.a.hundred;

    exports network;
}
