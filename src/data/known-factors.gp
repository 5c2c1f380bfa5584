\\ Factors Phi_n(p), the n-th cyclotomic polynomial at p: trial division, Aurifeuillian splits, GMP-ECM and PARI's
\\ factorint. Every prime printed as such passed isprime, which is a proof (APR-CL or ECPP).
\\
\\   begin(p, firstN, lastN)      prints p,n,primes,composites with what trial division and the splits give
\\   improve(file, level)         prints the rows of file with their composites attacked further, at one of four levels
\\   ship(file)                   prints the rows of file that the table keeps
\\
\\ A prime is written prime^exponent. The curves are seeded, so a run repeats.
default(parisizemax, "512M");
default(factor_proven, 1);

\\ x^2 = p*y^2 turns Phi_n(x), n as below, into (C - D)(C + D); rows: p, modulus and residue of n, divisor giving h = n/divisor,
\\ coefficients of C in p^h, coefficients of D in p^h; D carries the factor p^((h+1)/2). (Brent, Math. Comp. 61, 1993.)
AURIFEUILLE = [[2, 8, 4, 4, [1, 1], [1]], [3, 12, 6, 6, [1, 1], [1]], [5, 10, 5, 5, [1, 3, 1], [1, 1]], \
  [7, 28, 14, 14, [1, 3, 3, 1], [1, 1, 1]], [11, 44, 22, 22, [1, 5, -1, -1, 5, 1], [1, 1, -1, 1, 1]], \
  [13, 26, 13, 13, [1, 7, 15, 19, 15, 7, 1], [1, 3, 5, 5, 3, 1]]];

split(p, n, N) = {
  for(i = 1, #AURIFEUILLE, my([q, m, r, d, C, D] = AURIFEUILLE[i], h, g);
    if(p == q && n % m == r, h = n / d;
      g = gcd(N, subst(Polrev(C), 'x, p^h) - p^((h + 1) / 2) * subst(Polrev(D), 'x, p^h));
      if(g > 1 && g < N, return([g, N / g]))));
  [N];
}

\\ One factor found by GMP-ECM, or 0.
ecm(N, curves, b1) = {
  for(s = 1, curves,
    my(out = externstr(Str("echo ", N, " | ecm -q -sigma ", 1000 + s, " ", b1)));
    if(#out && #strsplit(out[1], " ") > 1, return(eval(strsplit(out[1], " ")[1]))));
  0;
}

CURVES = [[20, 2000], [25, 11000], [70, 50000], [130, 250000]];
SIEVED = [40, 50, 57, 67];

\\ Splits N as far as the level goes: [primes with exponents, composites].
attack(N, level) = {
  my(g, k, a, b);
  if(N == 1, return([List(), List()]));
  if(isprime(N), return([List([[N, 1]]), List()]));
  k = ispower(N, , &g); if(k, a = attack(g, level); return([List([[x[1], x[2] * k] | x <- a[1]]), List(concat(vector(k, i, Vec(a[2]))))]));
  if(#digits(N) > SIEVED[level], g = ecm(N, CURVES[level][1], CURVES[level][2]), g = iferr(alarm(240, factorint(N)[1, 1]), E, 0);
    if(type(g) != "t_INT", g = 0));
  if(!g || g == N, return([List(), List([N])]));
  a = attack(g, level); b = attack(N / g, level);
  [concat(a[1], b[1]), concat(a[2], b[2])];
}

printRow(p, n, primes, composites) = {
  my(M = factorback(Mat([[x[1] | x <- primes]~, [x[2] | x <- primes]~])));
  if(#primes == 0, M = 1);
  if(M * vecprod(Vec(composites)) != polcyclo(n, p), error("product of row ", p, ",", n));
  my(all = Map());
  for(i = 1, #primes, my(x = primes[i]); mapput(all, x[1], if(mapisdefined(all, x[1]), mapget(all, x[1]), 0) + x[2]));
  print(p, ",", n, ",", strjoin([Str(q, "^", mapget(all, q)) | q <- vecsort(Vec(all))], " "), ",", strjoin([Str(c) | c <- vecsort(Vec(composites))], " "));
}

begin(p, firstN, lastN) = {
  for(n = firstN, lastN,
    my(parts = split(p, n, polcyclo(n, p)), primes = List(), composites = List());
    for(i = 1, #parts, my(F = factor(parts[i], 10^6));
      for(j = 1, #F~, if(isprime(F[j, 1]), listput(primes, [F[j, 1], F[j, 2]]), for(k = 1, F[j, 2], listput(composites, F[j, 1])))));
    printRow(p, n, primes, composites));
}

improve(file, level) = {
  my(rows = readstr(file));
  for(i = 1, #rows,
    my([p, n, f, c] = strsplit(rows[i], ","), primes, composites = List());
    if(c == "", print(rows[i]); next);
    primes = List([apply(eval, strsplit(x, "^")) | x <- strsplit(f, " "), x != ""]);
    foreach(strsplit(c, " "), N, my(a = attack(eval(N), level)); primes = concat(primes, a[1]); composites = concat(composites, a[2]));
    printRow(eval(p), eval(n), primes, composites));
}

\\ Keeps the rows of file that are slow to find again, or whose large primes deserve the proof made here; drops "^1".
short(power) = my(e = strsplit(power, "^")); if(e[2] == "1", e[1], power);
ship(file) = {
  my(rows = readstr(file));
  for(i = 1, #rows,
    my([p, n, f, c] = strsplit(rows[i], ","), powers = [x | x <- strsplit(f, " "), x != ""], q);
    q = vecsort([eval(strsplit(x, "^")[1]) | x <- powers]);
    if(c != "" || (#q && q[#q] > 3317044064679887385961981) || (#q > 1 && q[#q - 1] > 10^9),
      print(p, ",", n, ",", strjoin(apply(short, powers), " "), ",", c)));
}
