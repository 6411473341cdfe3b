namespace LscbCloud.Application.Actions;

/// <summary>Which of an agency's actions, and the version that the writer has read.</summary>
public sealed record AgencyActionTarget(string Board, string Reference, int Version)
{
    internal AgencyActionName Name => new(Board, Reference);
}
