using System.Diagnostics.CodeAnalysis;

namespace LscbCloud.Domain.Common;

/// <summary>How a request ended: done, or refused for a reason.</summary>
/// <remarks>Exceptions are for bugs and broken infrastructure. What a user can cause is an <see cref="Error"/>.</remarks>
public sealed class Result : IFailable<Result>
{
    public static readonly Result Success = new(error: null);

    private Result(Error? error) => Error = error;

    public Error? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    public static Result Failure(Error error) => new(error);

    public static implicit operator Result(Error error) => Failure(error);
}

/// <inheritdoc cref="Result"/>
public sealed class Result<T> : IFailable<Result<T>>
    where T : notnull
{
    private Result(T? value, Error? error) => (Value, Error) = (value!, error);

    public Error? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    public T Value => IsFailure ? throw new InvalidOperationException($"Refused: {Error.Code}.") : field;

    public static Result<T> Failure(Error error) => new(default, error);

    public static implicit operator Result<T>(Error error) => Failure(error);

    public static implicit operator Result<T>(T value) => new(value, error: null);
}

/// <summary>Lets the pipeline turn any result type into a refusal without knowing which one it holds.</summary>
public interface IFailable<out TSelf>
{
    bool IsFailure { get; }

    static abstract TSelf Failure(Error error);
}
