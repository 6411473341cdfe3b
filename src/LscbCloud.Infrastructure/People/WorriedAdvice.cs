namespace LscbCloud.Infrastructure.People;

/// <summary>Whom to call about a child.</summary>
public sealed record WorriedAdvice(string Text, string Telephone);
