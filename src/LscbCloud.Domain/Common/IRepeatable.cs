namespace LscbCloud.Domain.Common;

/// <summary>Lets the pipeline keep how a request succeeded, and give the same answer again, without knowing the result's type.</summary>
public interface IRepeatable<out TSelf> : IFailable<TSelf>
{
    /// <summary>What a success carries; nothing where it carries no value.</summary>
    static abstract Type? ContentType { get; }

    /// <summary>The value of a success; none where it carries no value.</summary>
    object? Content { get; }

    /// <summary>The success that carries this value.</summary>
    static abstract TSelf Succeeded(object? content);
}
