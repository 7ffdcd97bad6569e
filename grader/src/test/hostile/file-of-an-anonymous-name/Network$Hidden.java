package network;

class Network$Hidden {
    @Override
    public int hashCode() {
        return 5;
    }
}
