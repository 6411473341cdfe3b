namespace LscbCloud.Api.TextChecks;

/// <summary>A body that has free texts, with what the person says of marked words in them.</summary>
internal abstract record TextBody
{
    /// <summary>The declarations about marked words, one for each; none where nothing was marked.</summary>
    public IReadOnlyList<TextAnswerBody>? Answers { get; init; }
}
