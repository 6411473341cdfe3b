namespace LscbCloud.Domain.Common;

/// <summary>An identifier with a type of its own, so that a priority's id can never stand where an agency's is meant.</summary>
public interface IId<out TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
