using System.Diagnostics.CodeAnalysis;

namespace LscbCloud.Domain.Common;

/// <summary>How a request ended: done, or refused for a reason.</summary>
/// <remarks>Exceptions are for bugs and broken infrastructure. What a user can cause is an <see cref="Error"/>.</remarks>
public sealed class Result : IRepeatable<Result>
{
    public static readonly Result Success = new(error: null);

    private Result(Error? error) => Error = error;

    public Error? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    static Type? IRepeatable<Result>.ContentType => null;

    object? IRepeatable<Result>.Content => null;

    public static Result Failure(Error error) => new(error);

    static Result IRepeatable<Result>.Succeeded(object? content) => Success;

    public static implicit operator Result(Error error) => Failure(error);
}

/// <inheritdoc cref="Result"/>
public sealed class Result<T> : IRepeatable<Result<T>>
    where T : notnull
{
    private Result(T? value, Error? error) => (Value, Error) = (value!, error);

    public Error? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsFailure => Error is not null;

    public T Value => IsFailure ? throw new InvalidOperationException($"Refused: {Error.Code}.") : field;

    static Type? IRepeatable<Result<T>>.ContentType => typeof(T);

    object? IRepeatable<Result<T>>.Content => Value;

    public static Result<T> Failure(Error error) => new(default, error);

    static Result<T> IRepeatable<Result<T>>.Succeeded(object? content) =>
        content is T value
            ? value
            : throw new ArgumentException("This is not the content of such a result.", nameof(content));

    public static implicit operator Result<T>(Error error) => Failure(error);

    public static implicit operator Result<T>(T value) => new(value, error: null);
}
