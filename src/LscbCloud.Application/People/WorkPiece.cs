namespace LscbCloud.Application.People;

/// <summary>One piece of open work, with its address.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Its reference or slug.</param>
/// <param name="Board">The board that an agency promised it to; none where a board reads it.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Due">The day of an action.</param>
public sealed record WorkPiece(WorkKind Kind, string Address, string? Board, string Words, DateOnly? Due);
