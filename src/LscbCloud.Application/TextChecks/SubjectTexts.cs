namespace LscbCloud.Application.TextChecks;

/// <summary>The texts of one thing that go out.</summary>
internal sealed record SubjectTexts(Guid Subject, IReadOnlyList<FieldText> Texts);
