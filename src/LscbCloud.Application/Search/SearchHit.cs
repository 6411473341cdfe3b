namespace LscbCloud.Application.Search;

/// <summary>Something that was found, and where it leads.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What else tells it from others of its name.</param>
/// <param name="Excerpt">The part of its text that matches, where its title does not.</param>
/// <param name="Subject">Where it leads.</param>
/// <param name="IsOpen">Whether it still goes on: not closed, dropped or ended.</param>
public sealed record SearchHit(
    FoundKind Kind,
    string Title,
    string About,
    string? Excerpt,
    FoundSubject Subject,
    bool IsOpen = true
);

/// <summary>Where something that was found has its page.</summary>
/// <param name="Board">The board by address, where the reader works in an agency.</param>
/// <param name="Priority">The priority by address.</param>
/// <param name="Action">The action by reference.</param>
/// <param name="Measure">The measure of the priority by number.</param>
/// <param name="Evidence">The item of evidence by reference.</param>
/// <param name="Meeting">The meeting by address.</param>
public sealed record FoundSubject(
    string? Board = null,
    string? Priority = null,
    string? Action = null,
    int? Measure = null,
    string? Evidence = null,
    string? Meeting = null
);

/// <summary>The sorts of things that are searched, in the order in which they are shown.</summary>
public enum FoundKind
{
    Priority,
    Measure,
    Objective,
    Action,

    /// <summary>An update of a priority.</summary>
    Update,

    Evidence,
    Meeting,

    /// <summary>An agency that the board has seated.</summary>
    Agency,
}
