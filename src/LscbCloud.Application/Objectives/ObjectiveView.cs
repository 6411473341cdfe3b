namespace LscbCloud.Application.Objectives;

/// <summary>One objective.</summary>
public sealed record ObjectiveView(
    int Number,
    string Sentence,
    DateOnly? From,
    DateOnly? To,
    DropView? Drop,
    string? Source,
    bool IsInvented,
    int Version,
    ObjectiveCan Can
);
