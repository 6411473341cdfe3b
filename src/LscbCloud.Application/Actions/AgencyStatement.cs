using LscbCloud.Application.TextChecks;

namespace LscbCloud.Application.Actions;

/// <summary>The words that an agency says to a board of an action.</summary>
/// <param name="Texts">The words, by field.</param>
/// <param name="Answers">What was said of marked words in them.</param>
internal sealed record AgencyStatement(IReadOnlyList<FieldText> Texts, IReadOnlyList<TextAnswerInput>? Answers);
