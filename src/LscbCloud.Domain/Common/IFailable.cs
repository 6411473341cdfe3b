namespace LscbCloud.Domain.Common;

/// <summary>Lets the pipeline turn any result type into a refusal without knowing which one it holds.</summary>
public interface IFailable<out TSelf>
{
    bool IsFailure { get; }

    static abstract TSelf Failure(Error error);
}
