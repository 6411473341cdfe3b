using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.TextChecks;

/// <summary>What was said of marked words in a text that an agency writes.</summary>
public sealed class AgencyTextAnswer : TextAnswer, IAgencyOwned
{
    private AgencyTextAnswer()
    {
        // EF Core materialises answers through here.
    }

    private AgencyTextAnswer(AnsweredWords words)
        : base(words) { }

    public AgencyId AgencyId { get; private init; }

    public static AgencyTextAnswer Give(AnsweredWords words) => new(words);
}
