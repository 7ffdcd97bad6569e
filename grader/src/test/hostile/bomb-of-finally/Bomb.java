package network;

class Bomb {
    static int x;

    static void run() {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        x--;
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
        }
    }
}
