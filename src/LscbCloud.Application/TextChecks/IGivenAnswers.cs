namespace LscbCloud.Application.TextChecks;

/// <summary>What the person said of marked words together with this request; nothing where a job runs.</summary>
public interface IGivenAnswers
{
    IReadOnlyList<TextAnswerInput> All { get; }
}
