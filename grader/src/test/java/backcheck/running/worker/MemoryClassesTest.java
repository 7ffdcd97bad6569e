package backcheck.running.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backcheck.subject.StudentClasses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryClassesTest {

    private static final Map<String, byte[]> BYTES = StudentClasses.template();

    private final MemoryClasses classes = new MemoryClasses(BYTES);

    @Test
    void definesAClassFromItsBytes() throws ClassNotFoundException {
        Class<?> network = classes.loadClass("network.Network");

        assertThat(network.getName()).isEqualTo("network.Network");
        assertThat(network.getClassLoader()).isSameAs(classes);
    }

    @Test
    void definesAClassOnce() throws ClassNotFoundException {
        assertThat(classes.loadClass("network.Network")).isSameAs(classes.loadClass("network.Network"));
    }

    @Test
    void leavesThePlatformToThePlatform() throws ClassNotFoundException {
        assertThat(classes.loadClass("java.util.List")).isSameAs(List.class);
    }

    @Test
    void doesNotSeeTheGrader() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> classes.loadClass(MemoryClasses.class.getName()));
    }
}
