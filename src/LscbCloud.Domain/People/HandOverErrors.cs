using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Why a hand-over of somebody's work is refused. Field names are those of one hand-over; a list of them adds its place.</summary>
public static class HandOverErrors
{
    /// <summary>How many pieces of work can be given to another post in one step.</summary>
    public const int MostAtOnce = 500;

    public static readonly Error NotHere = Error.Invalid("to", "Choose somebody who works here now.");

    public static readonly Error ToLeaver = Error.Invalid("to", "Choose somebody else: this is who leaves the post.");

    public static readonly Error HeldAlready = Error.Invalid("to", "This person holds the post already.");

    public static readonly Error EnoughPosts = Error.Invalid(
        "to",
        $"This person holds {Membership.MostOtherPosts} posts besides their own, which is as many as one can. Choose somebody else."
    );

    public static readonly Error NoPost = Error.Invalid(
        "to",
        "This person has no post here. Give them one first, or let them hold this post."
    );

    public static readonly Error SamePost = Error.Invalid(
        "to",
        "The work is named by this post already. Let the person hold it instead."
    );

    public static readonly Error NobodyLeaves = Error.Invalid(
        "choice",
        "Choose who holds the post from now on, or who gets its work."
    );

    public static readonly Error NotTheirPost = Error.Invalid("post", "This post is not one that is being left.");

    public static readonly Error WorkChanged = Error.Conflict(
        "people.work-changed",
        "The open work of this post changed while you were writing, so nothing was saved. Look at it again and decide again."
    );

    public static readonly Error TooMuchWork = Error.Conflict(
        "people.too-much-work",
        $"More than {MostAtOnce} pieces of work name this post. Let somebody hold the post, or give some actions away from the list first."
    );

    /// <summary>Nobody leaves work behind without a word on what becomes of it.</summary>
    public static Error OpenWork(string post, int pieces) =>
        Error.Conflict(
            "people.open-work",
            pieces == 1
                ? $"One piece of open work names the post {post}, and nobody else holds it. Say what becomes of it."
                : $"{pieces} pieces of open work name the post {post}, and nobody else holds it. Say what becomes of them."
        );
}
