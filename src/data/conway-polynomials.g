# Prints the Conway polynomials that GAP has in its tables (Frank Luebeck's), or finds at once, with p^n <= 2^53.
# One row each: p,n,coefficients lowest first. Usage: gap -q conway-polynomials.g
SizeScreen([4096, 24]);;
limit := 2^53;;
row := function(p, n)
  local coefficients;
  if p^n > limit or not IsCheapConwayPolynomial(p, n) then return; fi;
  coefficients := List(CoefficientsOfUnivariatePolynomial(ConwayPolynomial(p, n)), IntFFE);
  Print(p, ",", n, ",", JoinStringsWithSeparator(List(coefficients, String), " "), "\n");
end;;
for p in Filtered([2..1000], IsPrimeInt) do
  for n in [2..53] do row(p, n); od;
od;
QUIT;
