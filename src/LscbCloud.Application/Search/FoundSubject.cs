namespace LscbCloud.Application.Search;

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
