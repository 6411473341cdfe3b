namespace LscbCloud.Application.People;

/// <summary>The open work that names one post, and who holds the post.</summary>
/// <param name="Post">The post, as the work names it.</param>
/// <param name="Holders">Who holds it today, besides whoever leaves it.</param>
/// <param name="IsAsked">Whether somebody has to say what becomes of the work: there is some, and nobody else holds the post.</param>
/// <param name="Pieces">How many pieces there are in all.</param>
/// <param name="Actions">How many open actions name it.</param>
/// <param name="Priorities">How many open priorities it leads.</param>
/// <param name="Groups">How many groups it chairs.</param>
/// <param name="Shown">The first of each kind.</param>
public sealed record PostWork(
    string Post,
    IReadOnlyList<string> Holders,
    bool IsAsked,
    int Pieces,
    int Actions,
    int Priorities,
    int Groups,
    IReadOnlyList<WorkPiece> Shown
);

/// <summary>One piece of open work, with its address.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Its reference or slug.</param>
/// <param name="Board">The board that an agency promised it to; none on the board's own ground.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Due">The day of an action.</param>
public sealed record WorkPiece(WorkKind Kind, string Address, string? Board, string Words, DateOnly? Due);

/// <summary>What names a post.</summary>
public enum WorkKind
{
    Action,
    Priority,
    Group,
}

/// <summary>Work to be handed over, and to whom it can be.</summary>
/// <param name="Posts">The posts that are left, each with its open work.</param>
/// <param name="People">Who works here today, in order of their names, 300 at most; whoever leaves is not among them.</param>
public sealed record WorkToHandOver(IReadOnlyList<PostWork> Posts, IReadOnlyList<PossibleHolder> People);

/// <summary>Somebody to whom work can be handed.</summary>
public sealed record PossibleHolder(Guid MembershipId, string Name, string? Post);
