"""What turns a clone into a working environment, checks it and locks it; standard library only."""
