namespace LscbCloud.Application.Boards;

/// <summary>A board as its own people see it.</summary>
public sealed record BoardView(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    bool IsFictional,
    ArrangementView? Arrangement,
    DateOnly BusinessDay,
    bool IsDemonstration,
    BoardMe Me
);
