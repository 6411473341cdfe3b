using LscbCloud.Application.TextChecks;

namespace LscbCloud.Infrastructure.TextChecks;

/// <inheritdoc/>
/// <remarks>They are read once for each request.</remarks>
public sealed class GivenAnswers : IGivenAnswers
{
    public IReadOnlyList<TextAnswerInput> All { get; private set; } = [];

    /// <summary>Takes the answers from the body of the request.</summary>
    public void Read(IReadOnlyList<TextAnswerInput> answers) => All = answers;
}
