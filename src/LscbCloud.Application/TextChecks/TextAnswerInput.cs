using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>"This is not a child or family", as a form sends it along with its texts.</summary>
/// <param name="Field">The field, as the request names it.</param>
/// <param name="Kind">What the words look like.</param>
/// <param name="Words">The words, which are not kept.</param>
public sealed record TextAnswerInput(string Field, TextFindingKind? Kind, string Words);
