namespace LscbCloud.Infrastructure.People;

/// <summary>A board as everybody may see it.</summary>
public sealed record FrontBoard(
    string Slug,
    string Name,
    string ShortName,
    string Area,
    string Accent,
    string Mark,
    WorriedAdvice? Worried
);
