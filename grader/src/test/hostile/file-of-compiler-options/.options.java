# for javac
-d /tmp/backcheck-canary/out
