package backcheck.running.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the filter as the kernel does: a program over the number, the processor and the first argument of a system call. */
class SystemCallsTest {

    private static final int X86_64 = 0xC000003E;
    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050001;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9, 59, 202, 231, 257})
    void letsPassWhatAJvmNeeds(int read) {
        assertThat(verdict(X86_64, read, 0)).isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 41, 101, 310, 165, 272, 308, 321, 319})
    void refusesProcessesSocketsAndTheKernel(int number) {
        assertThat(verdict(X86_64, number, 0)).isEqualTo(NOT_PERMITTED);
    }

    @Test
    void tellsAThreadFromAProcess() {
        assertThat(verdict(X86_64, 56, 0x3d0f00)).isEqualTo(ALLOW);
        assertThat(verdict(X86_64, 56, 0x1200011)).isEqualTo(NOT_PERMITTED);
    }

    @Test
    void saysThatTheNewerCloneDoesNotExistSoThatTheOlderOneIsUsed() {
        assertThat(verdict(X86_64, 435, 0)).isEqualTo(0x00050000 | 38);
    }

    @Test
    void refusesTheOtherInterfaceOfTheSameProcessor() {
        assertThat(verdict(X86_64, 0x40000000 | 57, 0)).isEqualTo(NOT_PERMITTED);
    }

    @Test
    void endsAProgramOfAnotherProcessor() {
        assertThat(verdict(0x40000003, 0, 0)).isEqualTo(0x80000000);
    }

    private static int verdict(int processor, int number, int firstArgument) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, number).putInt(4, processor).putInt(16, firstArgument);
        ByteBuffer program = ByteBuffer.wrap(SystemCalls.filter()).order(ByteOrder.LITTLE_ENDIAN);
        int loaded = 0;
        for (int at = 0; true; at++) {
            int code = program.getShort(8 * at);
            int value = program.getInt(8 * at + 4);
            boolean so = code == 0x15 && loaded == value
                    || code == 0x35 && Integer.compareUnsigned(loaded, value) >= 0
                    || code == 0x45 && (loaded & value) != 0;
            if (code == 0x06) {
                return value;
            } else if (code == 0x20) {
                loaded = data.getInt(value);
            } else {
                at += program.get(8 * at + (so ? 2 : 3));
            }
        }
    }
}
