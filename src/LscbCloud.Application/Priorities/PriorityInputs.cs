using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Makes a priority's terms of what was entered, with the tags of the arrangement in force.</summary>
internal sealed class PriorityInputs(IArrangementRows arrangementRows, IBusinessDay day)
{
    /// <summary>Refused where a tag is neither of the arrangement in force nor one that the priority has already.</summary>
    /// <param name="input">What was entered.</param>
    /// <param name="had">The tags that the priority has: those of an earlier arrangement stay as they were worded.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Result<PriorityTerms>> TermsAsync(
        IPriorityInput input,
        IReadOnlyDictionary<string, string> had,
        CancellationToken cancellationToken
    )
    {
        var known = new Dictionary<string, string>(had, StringComparer.Ordinal);

        if (input.Tags.Any(code => !known.ContainsKey(code)))
        {
            var arrangement = await ArrangementInForce.OnAsync(arrangementRows, day.Today, cancellationToken);

            foreach (var tag in ArrangementTags.Of(arrangement?.Type ?? ArrangementType.Lscb))
            {
                _ = known.TryAdd(tag.Code, tag.Words);
            }
        }

        if (input.Tags.Any(code => !known.ContainsKey(code)))
        {
            return PriorityErrors.UnknownTag;
        }

        return new PriorityTerms(
            input.Title.Trim(),
            input.Aim.Trim(),
            input.Reason.Trim(),
            new Lead(input.Lead.Post.Trim(), input.Lead.Group.Trimmed()),
            input.From.GetValueOrDefault(),
            input.To,
            input
                .Tags.Distinct(StringComparer.Ordinal)
                .ToDictionary(code => code, code => known[code], StringComparer.Ordinal)
        );
    }
}
