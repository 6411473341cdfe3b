using LscbCloud.Domain.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>What was said of marked words in the texts of the board or the agency that the request is about.</summary>
public interface ITextAnswerRows
{
    /// <summary>What was said before this request.</summary>
    IQueryable<TextAnswer> Kept { get; }

    /// <summary>The records that this request changes.</summary>
    IReadOnlyList<AggregateRoot> Changed();

    /// <summary>Whether this request changes any row at all.</summary>
    bool HasChanges();

    /// <summary>Keeps what was said, for the owner that the request is about.</summary>
    void Keep(AnsweredWords words);
}
