using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Publishing;

/// <summary>Says that one agency or one board may read a publication. Each reader sees this of itself, and not who else may.</summary>
public abstract class PublicationReader : INamesReader
{
    public PublicationId PublicationId { get; protected init; }

    public Audience Audience { get; protected init; }

    public Guid ReaderId { get; protected init; }
}
