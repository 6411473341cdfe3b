namespace LscbCloud.Application.Actions;

/// <summary>Which of an agency's actions: the board by address, and the reference.</summary>
public sealed record AgencyActionName(string Board, string Reference);
