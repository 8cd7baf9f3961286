package id.anyam.web;

/** Tells who is at the other end of the current request; never null, the public is a visitor too. */
public interface Visitors {

    Visitor current();
}
