namespace LscbCloud.Application.Home;

/// <summary>
/// What a task that needs the reader is about: an action, the late actions of one owner, a priority, a measure of it, a meeting
/// or an agency; nothing where it is about the people of the place.
/// </summary>
/// <param name="Board">The board by address, where the reader works in an agency.</param>
/// <param name="Action">The action by reference.</param>
/// <param name="Owner">Whose late actions: an agency by address, or <c>board</c>.</param>
/// <param name="Priority">The priority by address.</param>
/// <param name="Measure">The measure of the priority by number.</param>
/// <param name="Meeting">The meeting by address.</param>
/// <param name="Agency">The agency by address that has become another.</param>
public sealed record NeedSubject(
    string? Board = null,
    string? Action = null,
    string? Owner = null,
    string? Priority = null,
    int? Measure = null,
    string? Meeting = null,
    string? Agency = null
);
