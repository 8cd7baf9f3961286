package id.anyam.database.server;

import org.springframework.context.SmartLifecycle;

/** Has the database prepared and answering before the first request is let in. */
final class ReadyBeforeServing implements SmartLifecycle {

    private final PreparedPool pool;
    private volatile boolean running;

    ReadyBeforeServing(PreparedPool pool) {
        this.pool = pool;
    }

    @Override
    public void start() {
        pool.open();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
