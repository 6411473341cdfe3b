namespace LscbCloud.Application.People;

/// <summary>The open work that names one post, and who holds the post.</summary>
/// <param name="Post">The post, as the work names it.</param>
/// <param name="Holders">Who else holds it today.</param>
/// <param name="IsAsked">Whether the work must be handed over: there is some, and nobody else holds the post.</param>
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
